class SmartTurn(dsl.Builder, node_type="fal.speech_to_text.SmartTurn"):
    """
    Decide whether a speaker has finished a turn, with Pipecat's Smart Turn: audio in, complete or incomplete out, plus the probability.

    It does not transcribe.

    Args:
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
    """

    output: dsl.Handle[dict[str, Any]]
    prediction: dsl.Handle[int]
    probability: dsl.Handle[float]

    def __init__(
        self,
        *,
        audio: dsl.Input[AudioRef],
    ) -> None:
        super().__init__(
            audio=audio,
        )
