class ChatterboxTextToSpeech(dsl.Builder, node_type="fal.text_to_speech.ChatterboxTextToSpeech"):
    """
    Speak text in the voice of a sample with Resemble AI's Chatterbox, with a dial for exaggeration.

    Tags such as <laugh> or <sigh> act in the text; HD adds named voices and 48 kHz, Multilingual 23 languages.

    Args:
        text: The words to speak. Sounds may stand between them as tags: <laugh>, <sigh>, <gasp>, <yawn>, <groan>, <cough>, <chuckle>, <sniffle>.
        audio: Sample of the voice to imitate, in style and tone; if none is given, fal takes a demo voice.
        exaggeration: How theatrical the delivery is; higher is more intense and can become unstable.
        temperature: How much chance enters: low stays predictable, high gets more varied and less reliable.
        cfg: How tightly delivery is guided; lower values give slower, more dramatic pacing.
        seed: Number that fixes the chance in the delivery, so that a reading can be repeated; -1 or 0 draws a new one.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        text: dsl.Input[str],
        audio: dsl.FileInput[AudioRef] | None = None,
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
