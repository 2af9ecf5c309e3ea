class ResembleAiChatterboxhdTextToSpeech(
    dsl.Builder, node_type="fal.text_to_speech.ResembleAiChatterboxhdTextToSpeech"
):
    """
    Speak text with Resemble AI's ChatterboxHD: nine named voices or a cloned sample, emotion exaggeration, a built-in watermark, and optional upscaling from 24 to 48 kHz.

    Args:
        text: The words to speak, exactly as written.
        voice: Ready-made speaker. Without this and without a voice sample, each run picks somebody at random.
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        exaggeration: How theatrical the delivery is; higher is more intense and can become unstable.
        cfg: Guidance on delivery; around 0.3 suits dramatic reading or fast-talking reference voices.
        high_quality_audio: Delivers the voice at a higher sample rate; takes longer.
        seed: Number that fixes the chance in the delivery, so that a reading can be repeated. Zero means a new random one every run.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        text: dsl.Input[
            str
        ] = "My name is Maximus Decimus Meridius, commander of the Armies of the North, General of the Felix Legions and loyal servant to the true emperor, Marcus Aurelius. Father to a murdered son, husband to a murdered wife. And I will have my vengeance, in this life or the next.",
        voice: dsl.Input[Literal["Aurora", "Blade", "Britney", "Carl", "Cliff", "Richard", "Rico", "Siobhan", "Vicky"]]
        | None = None,
        audio: dsl.Input[AudioRef] | None = None,
        exaggeration: dsl.Number = 0.5,
        cfg: dsl.Number = 0.5,
        high_quality_audio: dsl.Input[bool] = False,
        seed: dsl.Input[int] = 0,
        temperature: dsl.Number = 0.8,
    ) -> None:
        super().__init__(
            text=text,
            voice=voice,
            audio=audio,
            exaggeration=exaggeration,
            cfg=cfg,
            high_quality_audio=high_quality_audio,
            seed=seed,
            temperature=temperature,
        )
