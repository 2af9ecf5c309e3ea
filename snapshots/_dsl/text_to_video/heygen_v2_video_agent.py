class HeygenV2VideoAgent(dsl.Builder, node_type="fal.text_to_video.HeygenV2VideoAgent"):
    """
    fal-ai/heygen/v2/video-agent on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
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
