class AudioUnderstanding(dsl.Builder, node_type="fal.audio_to_audio.AudioUnderstanding"):
    """
    Answer a question about a recording in writing: what is heard, said or played.

    Sound and question go in, text comes out, no sound; a switch asks for more depth. The OpenRouter node lets you choose the model.

    Args:
        audio: The recording that the question is about: speech, music or sounds.
        prompt: The question or task about the recording.
        detailed_analysis: Looks more closely and answers at greater length.
    """

    output: dsl.Handle[str]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        prompt: dsl.Input[str],
        detailed_analysis: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            audio=audio,
            prompt=prompt,
            detailed_analysis=detailed_analysis,
        )
