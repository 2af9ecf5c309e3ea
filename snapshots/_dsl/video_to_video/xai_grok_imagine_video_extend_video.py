class XaiGrokImagineVideoExtendVideo(dsl.Builder, node_type="fal.video_to_video.XaiGrokImagineVideoExtendVideo"):
    """
    Continue a clip by 2 to 10 seconds with xAI's Grok Imagine.

    Takes an MP4 of 2 to 15 seconds, from any camera or model, and a prompt for what happens next.

    Args:
        prompt: What happens next in the video.
        video: The clip to continue, from its last frame on. MP4, 2 to 15 seconds.
        duration: Length of the added part in seconds; longer costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.FileInput[VideoRef],
        duration: dsl.Input[int] = 6,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            duration=duration,
        )
