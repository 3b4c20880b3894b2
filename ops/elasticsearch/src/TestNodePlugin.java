package madangtest;

import java.io.IOException;
import java.io.StringReader;
import java.util.*;
import java.util.function.*;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.cjk.*;
import org.apache.lucene.analysis.ko.*;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.*;
import org.elasticsearch.Build;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.cluster.metadata.IndexNameExpressionResolver;
import org.elasticsearch.cluster.node.DiscoveryNodes;
import org.elasticsearch.common.io.stream.NamedWriteableRegistry;
import org.elasticsearch.common.settings.*;
import org.elasticsearch.features.NodeFeature;
import org.elasticsearch.index.analysis.*;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.*;
import org.elasticsearch.rest.*;
import org.elasticsearch.xcontent.XContentBuilder;

/** The parts of modules/analysis-common that modelsearch's index settings name, and plugins/analysis-nori: thin wrappers of the same Lucene classes. */
public class TestNodePlugin extends Plugin implements AnalysisPlugin, ActionPlugin {

    private static AnalysisProvider<TokenFilterFactory> filter(Function<Settings, Function<TokenStream, TokenStream>> make, boolean folds) {
        return (index, env, name, s) -> {
            Function<TokenStream, TokenStream> f = make.apply(s);
            return new TokenFilterFactory() {
                @Override public String name() { return name; }
                @Override public TokenStream create(TokenStream in) { return f.apply(in); }
                @Override public TokenStream normalize(TokenStream in) { return folds ? f.apply(in) : in; }
            };
        };
    }

    private static AnalysisProvider<TokenizerFactory> tokenizer(Function<Settings, Tokenizer> make) {
        return (index, env, name, s) -> TokenizerFactory.newFactory(name, () -> make.apply(s));
    }

    private static AnalysisProvider<AnalyzerProvider<? extends Analyzer>> analyzer(Function<Settings, Analyzer> make) {
        return (index, env, name, s) -> {
            Analyzer a = make.apply(s);
            return new AnalyzerProvider<Analyzer>() {
                @Override public String name() { return name; }
                @Override public AnalyzerScope scope() { return AnalyzerScope.INDEX; }
                @Override public Analyzer get() { return a; }
            };
        };
    }

    private static KoreanTokenizer.DecompoundMode mode(Settings s) {
        return KoreanTokenizer.DecompoundMode.valueOf(s.get("decompound_mode", "discard").toUpperCase(Locale.ROOT));
    }

    private static UserDictionary dict(Settings s) {
        List<String> rules = s.getAsList("user_dictionary_rules");
        if (rules.isEmpty()) return null;
        try {
            return UserDictionary.open(new StringReader(String.join("\n", rules)));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Set<POS.Tag> tags(Settings s) {
        List<String> t = s.getAsList("stoptags");
        if (t.isEmpty()) return KoreanPartOfSpeechStopFilter.DEFAULT_STOP_TAGS;
        Set<POS.Tag> out = EnumSet.noneOf(POS.Tag.class);
        for (String x : t) out.add(POS.resolveTag(x));
        return out;
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
            "asciifolding", filter(s -> { boolean p = s.getAsBoolean("preserve_original", false); return in -> new ASCIIFoldingFilter(in, p); }, true),
            "ngram", filter(s -> { int a = s.getAsInt("min_gram", 1), b = s.getAsInt("max_gram", 2); boolean p = s.getAsBoolean("preserve_original", false); return in -> new NGramTokenFilter(in, a, b, p); }, false),
            "edge_ngram", filter(s -> { int a = s.getAsInt("min_gram", 1), b = s.getAsInt("max_gram", 2); boolean p = s.getAsBoolean("preserve_original", false); return in -> new EdgeNGramTokenFilter(in, a, b, p); }, false),
            "cjk_width", filter(s -> CJKWidthFilter::new, true),
            "cjk_bigram", filter(s -> CJKBigramFilter::new, false),
            "nori_part_of_speech", filter(s -> { Set<POS.Tag> t = tags(s); return in -> new KoreanPartOfSpeechStopFilter(in, t); }, false),
            "nori_readingform", filter(s -> KoreanReadingFormFilter::new, false),
            "nori_number", filter(s -> KoreanNumberFilter::new, false));
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
            "ngram", tokenizer(s -> new NGramTokenizer(s.getAsInt("min_gram", 1), s.getAsInt("max_gram", 2))),
            "edge_ngram", tokenizer(s -> new EdgeNGramTokenizer(s.getAsInt("min_gram", 1), s.getAsInt("max_gram", 2))),
            "nori_tokenizer", (index, env, name, s) -> {
                UserDictionary d = dict(s);
                KoreanTokenizer.DecompoundMode m = mode(s);
                boolean punct = s.getAsBoolean("discard_punctuation", true);
                return TokenizerFactory.newFactory(name, () -> new KoreanTokenizer(KoreanTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, d, m, false, punct));
            });
    }

    @Override
    public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
        return Map.of(
            "cjk", analyzer(s -> new CJKAnalyzer()),
            "nori", analyzer(s -> new KoreanAnalyzer(dict(s), mode(s), tags(s), false)));
    }

    /** GET and HEAD / (modules/rest-root is not in the zip): for client.info() and client.ping(). */
    @Override
    public Collection<RestHandler> getRestHandlers(Settings settings, NamedWriteableRegistry r, RestController c, ClusterSettings cs, IndexScopedSettings is,
            SettingsFilter f, IndexNameExpressionResolver e, Supplier<DiscoveryNodes> nodes, Predicate<NodeFeature> p) {
        return List.of(new BaseRestHandler() {
            @Override public String getName() { return "madangtest_root"; }
            @Override public List<Route> routes() { return List.of(new Route(RestRequest.Method.GET, "/"), new Route(RestRequest.Method.HEAD, "/")); }
            @Override protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
                return channel -> {
                    XContentBuilder b = channel.newBuilder().startObject();
                    b.field("name", settings.get("node.name")).field("cluster_name", settings.get("cluster.name"));
                    b.startObject("version").field("number", Build.current().version()).endObject();
                    b.field("tagline", "You Know, for Search").endObject();
                    channel.sendResponse(new RestResponse(RestStatus.OK, b));
                };
            }
        });
    }
}
