class MinimaxVoiceDesign(dsl.Builder, node_type="fal.text_to_speech.MinimaxVoiceDesign"):
    """
    Invent a MiniMax voice from a written description, no recording needed; you get a spoken preview and a voice id for MiniMax's speech endpoints.

    Args:
        prompt: What the voice should be like: age, gender, tone, accent, pace, character.
        preview_text: A sample text for the new voice to speak; billed by the character.
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
