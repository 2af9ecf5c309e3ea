class MinimaxVoiceClone(dsl.Builder, node_type="fal.text_to_speech.MinimaxVoiceClone"):
    """
    Clone a voice from at least ten seconds of audio and receive a MiniMax voice id plus a spoken preview; the id is deleted after seven days unless a MiniMax speech endpoint uses it.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        text: A sentence for the new voice to speak as a preview.
        accuracy: How closely the sample's recognised text must match before the clone is accepted.
        model: MiniMax speech model that speaks the preview; the cloned id itself works with others too.
        need_volume_normalization: Evens out the loudness of the sample before cloning.
        noise_reduction: Cleans the sample of noise before cloning.
    """

    output: dsl.Handle[AudioRef]
    custom_voice_id: dsl.Handle[str]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
        text: dsl.Input[str] = "Hello, this is a preview of your cloned voice! I hope you like it!",
        accuracy: dsl.Number | None = None,
        model: dsl.Input[
            Literal["speech-02-hd", "speech-02-turbo", "speech-01-hd", "speech-01-turbo"]
        ] = "speech-02-hd",
        need_volume_normalization: dsl.Input[bool] = False,
        noise_reduction: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            audio=audio,
            text=text,
            accuracy=accuracy,
            model=model,
            need_volume_normalization=need_volume_normalization,
            noise_reduction=noise_reduction,
        )
