class CSM1B(dsl.Builder, node_type="fal.text_to_audio.CSM1B"):
    """
    Speak a conversation between numbered speakers with Sesame's CSM-1B.

    Takes the turns as text, and sample recordings with their wording that set each speaker's voice and mood.

    Args:
        scene: The turns to speak, in order, each with its text and a speaker number.
        context: Recordings with transcript and speaker number that show how each speaker sounds.
    """

    output: dsl.Handle[AudioRef]

    def __init__(
        self,
        *,
        scene: dsl.ListInput[shared.Turn],
        context: dsl.ListInput[shared.Speaker] | None = None,
    ) -> None:
        super().__init__(
            scene=scene,
            context=context,
        )
