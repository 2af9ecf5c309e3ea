class Ltx2_3ImageToVideo(dsl.Builder, node_type="fal.image_to_video.Ltx2_3ImageToVideo"):
    """
    Animate a picture in 1080p, 1440p or 2160p with LTX-2.3 Pro, with sound.

    Takes a start and an optional end picture; 6, 8 or 10 seconds at 24 to 50 frames a second. Fast runs up to 20 seconds.

    Args:
        image: Picture that the video starts from.
        end_image: Picture for the last frame; the video then moves from the first picture to this one.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        aspect_ratio: Shape of the video; auto takes it from the image.
        fps: Frames a second at the chosen length; more look smoother.
        generate_audio: Makes sound to go with the video; off leaves it silent.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        end_image: dsl.FileInput[ImageRef] | None = None,
        prompt: dsl.Input[str],
        duration: dsl.Input[Literal[6, 8, 10]] = 6,
        resolution: dsl.Input[shared.Resolution1080pTo2160pValue] = "1080p",
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallValue] = "auto",
        fps: dsl.Input[shared.LtxFramesPerSecondValue] = 25,
        generate_audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            end_image=end_image,
            prompt=prompt,
            duration=duration,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            fps=fps,
            generate_audio=generate_audio,
        )
