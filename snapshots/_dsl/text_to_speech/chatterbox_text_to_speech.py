class ChatterboxTextToSpeech(dsl.Builder, node_type="fal.text_to_speech.ChatterboxTextToSpeech"):
    """
    Speak text with Resemble AI's Chatterbox in the voice of a reference clip, with an exaggeration dial and tags such as <laugh> or <sigh>.

    The HD sibling adds preset voices and 48 kHz.

    Args:
        text: The words to speak. Cues such as <laugh> or <sigh> may stand between them.
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        exaggeration: How theatrical the delivery is; higher is more intense and can become unstable.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        cfg: How tightly delivery is guided; lower values give slower, more dramatic pacing.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
        audio: dsl.Input[AudioRef] | None = None,
        exaggeration: dsl.Number = 0.25,
        temperature: dsl.Number = 0.7,
        cfg: dsl.Number = 0.5,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            text=text,
            audio=audio,
            exaggeration=exaggeration,
            temperature=temperature,
            cfg=cfg,
            seed=seed,
        )
