-- Moves what is due into the stream of fired moments: everything that one has due goes into one entry. ARGV: prefix,
-- now (ms), for how many at most. Returns for how many something was moved.
local prefix = ARGV[1]
local function key(name) return prefix .. name end
local due = redis.call('ZRANGEBYSCORE', key('due'), '-inf', ARGV[2], 'LIMIT', 0, ARGV[3])
for _, whose in ipairs(due) do
  local own = key('due:' .. whose)
  local found, moments = redis.call('ZRANGEBYSCORE', own, '-inf', ARGV[2], 'WITHSCORES'), {}
  for i = 1, #found, 2 do moments[#moments + 1] = {what = found[i], at = tonumber(found[i + 1])} end
  redis.call('ZREMRANGEBYSCORE', own, '-inf', ARGV[2])
  redis.call('XADD', key('fired'), '*', 'json', cjson.encode({whose = whose, moments = moments}))
  local first = redis.call('ZRANGE', own, 0, 0, 'WITHSCORES')
  if first[2] then redis.call('ZADD', key('due'), first[2], whose) else redis.call('ZREM', key('due'), whose) end
end
return #due
