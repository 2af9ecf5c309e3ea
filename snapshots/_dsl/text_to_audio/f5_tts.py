class F5TTS(dsl.Builder, node_type="fal.text_to_audio.F5TTS"):
    """
    Clone a voice from a short recording and let it speak new text with open F5-TTS or its forerunner E2-TTS.

    The sample's transcript is written for you when it is missing; Zonos takes sample and text only.

    Args:
        gen_text: What the cloned voice should say.
        ref_audio: A short clean recording of the voice to copy. Ask its owner first.
        ref_text: What is said in the sample recording, word for word. Left empty, it is transcribed automatically.
        model_type: Which model speaks: F5-TTS, or E2-TTS, the simpler one that came before.
        remove_silence: Cuts pauses out of the finished speech.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        gen_text: dsl.Input[str],
        ref_audio: dsl.FileInput[AudioRef],
        ref_text: dsl.Input[str] = "",
        model_type: dsl.Input[Literal["F5-TTS", "E2-TTS"]],
        remove_silence: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            gen_text=gen_text,
            ref_audio=ref_audio,
            ref_text=ref_text,
            model_type=model_type,
            remove_silence=remove_silence,
        )
