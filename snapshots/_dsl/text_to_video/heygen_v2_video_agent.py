class HeygenV2VideoAgent(dsl.Builder, node_type="fal.text_to_video.HeygenV2VideoAgent"):
    """
    Create a whole presenter video from one prompt with the second version of HeyGen's Video Agent.

    Avatar, orientation and rough length can be set; version 3 also takes files, a voice and a style.

    Args:
        prompt: What the video is about: subject, style, what is seen, and how long it should be.
        config: Which avatar appears, the orientation and the rough length.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        config: dsl.Input[shared.HeygenVideoAgentConfig] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            config=config,
        )
