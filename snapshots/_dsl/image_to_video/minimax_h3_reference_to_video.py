class MinimaxH3ReferenceToVideo(dsl.Builder, node_type="fal.image_to_video.MinimaxH3ReferenceToVideo"):
    """
    minimax/h3/reference-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        reference_audios: 2 to 15 seconds.
        reference_images: Images of the same person, thing or style, whose look the result should keep.
        reference_videos: Videos to edit or to copy motion from. 2 to 15 seconds.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        reference_audios: dsl.ListInput[AudioRef] | None = None,
        reference_images: dsl.ListInput[ImageRef] | None = None,
        reference_videos: dsl.ListInput[VideoRef] | None = None,
        aspect_ratio: dsl.Input[Literal["adaptive", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16"]] = "adaptive",
        duration: dsl.Number = 5.0,
        resolution: dsl.Input[str] = "2K",
    ) -> None:
        super().__init__(
            prompt=prompt,
            reference_audios=reference_audios,
            reference_images=reference_images,
            reference_videos=reference_videos,
            aspect_ratio=aspect_ratio,
            duration=duration,
            resolution=resolution,
        )
