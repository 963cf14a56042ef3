-- Moves what is due into the stream of fired moments. ARGV: prefix, now (ms), most. Returns how many were moved.
local prefix = ARGV[1]
local due = redis.call('ZRANGEBYSCORE', prefix .. 'due', '-inf', ARGV[2], 'WITHSCORES', 'LIMIT', 0, ARGV[3])
for i = 1, #due, 2 do
  redis.call('ZREM', prefix .. 'due', due[i])
  redis.call('XADD', prefix .. 'fired', '*', 'json', cjson.encode({due[i], due[i + 1]}))
end
return #due / 2
