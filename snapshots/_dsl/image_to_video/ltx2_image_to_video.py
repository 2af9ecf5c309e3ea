class Ltx2ImageToVideo(dsl.Builder, node_type="fal.image_to_video.Ltx2ImageToVideo"):
    """
    Animate a picture in 1080p, 1440p or 2160p with LTX-2 Pro, with sound.

    6, 8 or 10 seconds at 25 or 50 frames a second, no end picture. Retired at fal; LTX-2.3 Pro follows here and adds one.

    Args:
        image: Picture that the video starts from. PNG, JPEG, WebP, AVIF or HEIF.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        fps: Frames a second at the chosen length; more look smoother.
        generate_audio: Makes sound to go with the video; off leaves it silent.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        duration: dsl.Input[Literal[6, 8, 10]] = 6,
        resolution: dsl.Input[shared.Resolution1080pTo2160pValue] = "1080p",
        fps: dsl.Input[shared.FramesPerSecond25Or50Value] = 25,
        generate_audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            duration=duration,
            resolution=resolution,
            fps=fps,
            generate_audio=generate_audio,
        )
