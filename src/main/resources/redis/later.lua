-- Moves what was put aside and has waited long enough (real time) back into its stream. ARGV: prefix, most.
local prefix = ARGV[1]
local now = redis.call('TIME')
local ms = now[1] * 1000 + math.floor(now[2] / 1000)
local ready = redis.call('ZRANGEBYSCORE', prefix .. 'later', '-inf', ms, 'LIMIT', 0, ARGV[2])
for _, member in ipairs(ready) do
  local split = string.find(member, '\n', 1, true)
  redis.call('ZREM', prefix .. 'later', member)
  redis.call('XADD', prefix .. string.sub(member, 1, split - 1), '*', 'json', string.sub(member, split + 1))
end
return #ready
