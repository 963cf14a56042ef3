-- Applies one decision, all of it or nothing. KEYS[1] is any key of the district (for routing), ARGV[1] the prefix of
-- all its keys, ARGV[2] the decision. Every check comes before the first write.
local prefix, decision = ARGV[1], cjson.decode(ARGV[2])
local function key(name) return prefix .. name end
local function each(part) return ipairs(decision[part] or {}) end
-- the due set holds one alarm for everything that somebody has to be reminded of, at the earliest of it
local function setAlarm(whose)
  local first = redis.call('ZRANGE', key('due:' .. whose), 0, 0, 'WITHSCORES')
  if first[2] then redis.call('ZADD', key('due'), first[2], whose) else redis.call('ZREM', key('due'), whose) end
end

for _, mark in each('marks') do
  if redis.call('ZSCORE', key('marks'), mark[1]) then
    -- the work was done before: only the entry that asked for it again goes
    for _, e in each('consume') do
      if e[3] ~= '' then redis.call('XACK', key(e[1]), e[3], e[2]) end
      redis.call('XDEL', key(e[1]), e[2])
    end
    return 'ALREADY_DONE'
  end
end
for _, lease in each('leases') do
  if redis.call('GET', key(lease[1])) ~= lease[2] then return 'ALREADY_DONE' end
end
for _, e in each('consume') do
  if #redis.call('XRANGE', key(e[1]), e[2], e[2]) == 0 then return 'ALREADY_DONE' end
end
for _, read in each('reads') do
  local split = string.find(read[1], '\n', 1, true)
  local stored = redis.call('HGET', key('records:' .. string.sub(read[1], 1, split - 1)), string.sub(read[1], split + 1))
  local version = stored and string.sub(stored, 1, string.find(stored, ':', 1, true) - 1) or '0'
  if version ~= read[2] then return 'CONFLICT' end
end
for _, scan in each('scans') do
  if (redis.call('HGET', key('versions'), scan[1]) or '0') ~= scan[2] then return 'CONFLICT' end
end

if decision.puts or decision.removes then
  local version = redis.call('INCR', key('version'))
  for _, put in each('puts') do
    redis.call('HSET', key('records:' .. put[1]), put[2], version .. ':' .. put[3])
    redis.call('HSET', key('versions'), put[1], version)
  end
  for _, gone in each('removes') do
    redis.call('HDEL', key('records:' .. gone[1]), gone[2])
    redis.call('HSET', key('versions'), gone[1], version)
  end
end
for _, mark in each('marks') do redis.call('ZADD', key('marks'), mark[2], mark[1]) end
for _, e in each('consume') do
  if e[3] ~= '' then redis.call('XACK', key(e[1]), e[3], e[2]) end
  redis.call('XDEL', key(e[1]), e[2])
end
for _, f in each('files') do redis.call('SET', key('file:' .. f[1]), f[2]) end
for _, id in each('dropped') do redis.call('DEL', key('file:' .. id)) end
for _, a in each('appends') do redis.call('XADD', key(a[1]), '*', 'json', a[2]) end
for _, s in each('unschedule') do
  redis.call('ZREM', key('due:' .. s[1]), s[2])
  setAlarm(s[1])
end
for _, s in each('schedule') do
  redis.call('ZADD', key('due:' .. s[1]), s[3], s[2])
  setAlarm(s[1])
end
for _, c in each('counts') do redis.call('HINCRBY', key('tally:' .. c[1]), c[2], c[3]) end
for _, l in each('later') do
  local now = redis.call('TIME')
  local at = now[1] * 1000 + math.floor(now[2] / 1000) + tonumber(l[3])
  redis.call('ZADD', key('later'), at, l[1] .. '\n' .. l[2])
end
return 'DONE'
