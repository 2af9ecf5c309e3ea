class XaiGrokImagineVideoEditVideo(dsl.Builder, node_type="fal.video_to_video.XaiGrokImagineVideoEditVideo"):
    """
    Edit a clip by instruction with xAI's Grok Imagine.

    Only the first 8 seconds are used, shrunk to about 854x480; the result is 480p or 720p and no reference picture is taken.

    Args:
        prompt: The edit to make.
        video: The clip to edit; it is shrunk to 854x480 and cut to its first 8 seconds.
        resolution: Size of the video: 480p or 720p; auto goes by the clip.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.FileInput[VideoRef],
        resolution: dsl.Input[Literal["auto", "480p", "720p"]] = "auto",
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            resolution=resolution,
        )
