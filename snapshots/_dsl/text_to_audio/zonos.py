class Zonos(dsl.Builder, node_type="fal.text_to_audio.Zonos"):
    """
    Clone a voice from one recording and speak new text with it, using Zyphra's Zonos.

    Two inputs and no settings; Zonos2 adds languages and a choice of accuracy, F5-TTS a transcript and a choice of model.

    Args:
        reference_audio: A clean recording of the voice to copy. Ask its owner first.
        prompt: The words the cloned voice shall say.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        reference_audio: dsl.FileInput[AudioRef],
        prompt: dsl.Input[str],
    ) -> None:
        super().__init__(
            reference_audio=reference_audio,
            prompt=prompt,
        )
