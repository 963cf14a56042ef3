-- Hands what dead workers hold to one that lives; one script, so that no two of them get the same. ARGV: prefix, stream,
-- group, worker, most. Returns the ids now held by the worker.
local prefix, group, worker, most = ARGV[1], ARGV[3], ARGV[4], tonumber(ARGV[5])
local stream, claimed = prefix .. ARGV[2], {}
for _, consumer in ipairs(redis.call('XINFO', 'CONSUMERS', stream, group)) do
  local name = consumer[2]
  if #claimed < most and redis.call('EXISTS', prefix .. 'alive:' .. name) == 0 then
    local held = redis.call('XPENDING', stream, group, '-', '+', most - #claimed, name)
    if #held == 0 then redis.call('XGROUP', 'DELCONSUMER', stream, group, name) end
    for _, entry in ipairs(held) do
      redis.call('XCLAIM', stream, group, worker, 0, entry[1], 'JUSTID')
      claimed[#claimed + 1] = entry[1]
    end
  end
end
return claimed
