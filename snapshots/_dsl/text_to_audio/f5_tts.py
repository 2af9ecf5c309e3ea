class F5TTS(dsl.Builder, node_type="fal.text_to_audio.F5TTS"):
    """
    Clone a voice from a short recording and have it speak new text, with open-source F5-TTS or its simpler relative E2-TTS.

    The sample's transcript is written for you when you leave it out.

    Args:
        ref_audio: A short clean recording of the voice to copy. Ask its owner first.
        gen_text: What the cloned voice should say.
        model_type: Family that the model belongs to; the weights that can be used depend on it.
        ref_text: What is said in the sample recording, word for word. Left empty, it is transcribed automatically.
        remove_silence: Cuts pauses out of the finished speech.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        ref_audio: dsl.Input[AudioRef],
        gen_text: dsl.Input[str],
        model_type: dsl.Input[Literal["F5-TTS", "E2-TTS"]],
        ref_text: dsl.Input[str] = "",
        remove_silence: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            ref_audio=ref_audio,
            gen_text=gen_text,
            model_type=model_type,
            ref_text=ref_text,
            remove_silence=remove_silence,
        )
