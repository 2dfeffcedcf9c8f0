<#ftl output_format="HTML">
<#-- The filter is a form of its own address: it works without scripts and can be passed on. -->
<#import "model.ftl" as m>
<#import "filter.ftl" as f>
<#import "people.ftl" as people>

<#macro form>
<#local target = link(page.path) + "#" + text("page.anchor.programme")>
<form class="filter" action="${target}" method="get" role="search" autocomplete="off" aria-label="${text("page.filter")}">
<@choice "tag" text("page.filter.day") f.wantedDay><#list m.days as d><@option d.date m.day(d.date) f.wantedDay/></#list></@choice>
<@choice "format" text("page.filter.format") f.wantedFormat>
<@option f.noBreaks text("page.filter.nobreaks") f.wantedFormat/>
<#list formats() as type><@option type text("page.type." + type) f.wantedFormat/></#list>
</@choice>
<@choice "person" text("page.filter.person") f.wantedPerson>
<#list people.everyone as p><@option p["@name"] p.sorting f.wantedPerson/></#list>
</@choice>
<div class="kern-form-input">
<label class="kern-label" for="filter-suche">${text("page.filter.text")}</label>
<input class="kern-form-input__input" type="search" id="filter-suche" name="suche" value="${f.wantedText}" autocomplete="off">
</div>
<button class="kern-btn kern-btn--primary" type="submit"><span class="kern-label">${text("page.filter.apply")}</span></button>
<p class="filter__result"><span role="status"><#if f.found == 0>${text("page.filter.none")}<#elseif f.active>${text("page.filter.some", f.found?c, f.total?c)}<#else>${text("page.filter.all", f.total?c)}</#if></span>
<#if f.active> <a href="${target}">${text("page.filter.reset")}</a></#if></p>
</form>
</#macro>

<#-- Formats that occur, in the order in which they do. -->
<#function formats>
  <#local result = []>
  <#list m.allSessions as s>
    <#if s.type != "parallel" && !result?seq_contains(s.type)><#local result += [s.type]></#if>
  </#list>
  <#return result>
</#function>

<#macro choice name label value>
<div class="kern-form-input">
<label class="kern-label" for="filter-${name}">${label}</label>
<div class="kern-form-input__select-wrapper">
<select class="kern-form-input__select" id="filter-${name}" name="${name}">
<option value="">${text("page.filter.any")}</option>
<#nested>
</select>
</div>
</div>
</#macro>

<#macro option value label chosen><option value="${value}"<#if value == chosen> selected</#if>>${label}</option></#macro>
