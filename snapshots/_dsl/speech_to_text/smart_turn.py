class SmartTurn(dsl.Builder, node_type="fal.speech_to_text.SmartTurn"):
    """
    Decide whether a speaker has finished a turn with Pipecat's open Smart Turn.

    Takes a recording, gives complete or incomplete with a probability; it does not write the speech down.

    Args:
        audio: Recording of what the speaker has said so far.
    """

    output: dsl.Handle[dict[str, Any]]
    prediction: dsl.Handle[int]
    probability: dsl.Handle[float]

    def __init__(
        self,
        *,
        audio: dsl.FileInput[AudioRef],
    ) -> None:
        super().__init__(
            audio=audio,
        )
