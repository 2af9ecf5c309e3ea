class VideoUpscaler(dsl.Builder, node_type="fal.video_to_video.VideoUpscaler"):
    """
    Enlarge a video one to eight times by running Real-ESRGAN on each frame.

    One control and no memory between frames, so that fine textures may flicker; FlashVSR works across frames but ends at four times.

    Args:
        video: Footage to enlarge frame by frame.
        scale: Enlargement factor for width and height of every frame; larger costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        scale: dsl.Number = 2.0,
    ) -> None:
        super().__init__(
            video=video,
            scale=scale,
        )
