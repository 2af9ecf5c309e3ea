class MinimaxVoiceDesign(dsl.Builder, node_type="fal.text_to_speech.MinimaxVoiceDesign"):
    """
    Design a voice from a written description with MiniMax and get its identifier and a spoken sample.

    No recording is needed, unlike Voice Clone; the sample is charged by the character on top.

    Args:
        prompt: What the voice should be like: age, gender, tone, accent, pace, character.
        preview_text: Text that the new voice speaks as a sample; charged by the character on top of the voice.
    """

    output: dsl.Handle[AudioRef]
    custom_voice_id: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        preview_text: dsl.Input[str],
    ) -> None:
        super().__init__(
            prompt=prompt,
            preview_text=preview_text,
        )
