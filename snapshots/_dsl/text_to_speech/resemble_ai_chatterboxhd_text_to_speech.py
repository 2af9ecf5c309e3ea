class ResembleAiChatterboxhdTextToSpeech(
    dsl.Builder, node_type="fal.text_to_speech.ResembleAiChatterboxhdTextToSpeech"
):
    """
    Speak text with Resemble AI's ChatterboxHD in one of nine named voices or a cloned one.

    Exaggeration can go to double, output to 48 kHz, and a watermark is built in; plain Chatterbox acts tags instead.

    Args:
        text: The words to speak; an example is set.
        voice: Ready-made speaker. Without this and without a voice sample, each run picks somebody at random.
        audio: Sample of the voice to imitate; goes before the named voice.
        exaggeration: How theatrical the delivery is; higher is more intense and can become unstable.
        cfg: Guidance on delivery; around 0.3 suits dramatic reading or fast-talking reference voices.
        high_quality_audio: Scales the sound up from 24 to 48 kHz; takes longer.
        seed: Number that fixes the chance in the delivery, so that a reading can be repeated; -1 or 0 draws a new one.
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
        audio: dsl.FileInput[AudioRef] | None = None,
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
