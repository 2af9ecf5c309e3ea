class VideoUpscaler(dsl.Builder, node_type="fal.video_to_video.VideoUpscaler"):
    """
    Enlarge a video one to eight times by running Real-ESRGAN on every frame.

    Simple, with a single control and no memory between frames, so fine textures may flicker; SeedVR2 or Topaz handle motion better.

    Args:
        video: The source footage that this endpoint works on.
        scale: Enlargement factor for width and height of every frame.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        scale: dsl.Number = 2.0,
    ) -> None:
        super().__init__(
            video=video,
            scale=scale,
        )
