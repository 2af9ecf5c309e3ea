class MinimaxVoiceClone(dsl.Builder, node_type="fal.text_to_speech.MinimaxVoiceClone"):
    """
    Clone a voice from at least ten seconds of sound with MiniMax and get its identifier and a spoken sample.

    Unless a MiniMax speech node uses it within seven days, the voice is deleted; Design needs no recording.

    Args:
        audio: Recording of the one person whose voice is cloned. The voice is deleted unless a speech node uses it within 7 days. At least 10 seconds.
        noise_reduction: Cleans the sample of noise before cloning.
        need_volume_normalization: Evens out the loudness of the sample before cloning.
        accuracy: How closely the sample's recognised text must match before the clone is accepted.
        text: Sentence that the new voice speaks as a sample; an example is set.
        model: MiniMax speech model that speaks the preview; the cloned id itself works with others too.
    """

    output: dsl.Handle[AudioRef]
    custom_voice_id: dsl.Handle[str]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
        noise_reduction: dsl.Input[bool] = False,
        need_volume_normalization: dsl.Input[bool] = False,
        accuracy: dsl.Number | None = None,
        text: dsl.Input[str] | None = "Hello, this is a preview of your cloned voice! I hope you like it!",
        model: dsl.Input[
            Literal["speech-02-hd", "speech-02-turbo", "speech-01-hd", "speech-01-turbo"]
        ] = "speech-02-hd",
    ) -> None:
        super().__init__(
            audio=audio,
            noise_reduction=noise_reduction,
            need_volume_normalization=need_volume_normalization,
            accuracy=accuracy,
            text=text,
            model=model,
        )
