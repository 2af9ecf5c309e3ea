class SeeDanceV15ProImageToVideo(dsl.Builder, node_type="fal.image_to_video.SeeDanceV15ProImageToVideo"):
    """
    Animate a start frame, optionally toward an end frame, with Seedance 1.5 Pro and get sound generated alongside: 4 to 12 seconds, 480p to 1080p.

    The Seedance to pick when the clip must be heard.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height; auto takes it from the image.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        camera_fixed: Locks the camera in place; off lets it travel.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
        image: The still image to set in motion, in most cases the first frame.
        end_image: Image on which the video should end. Left out, the ending is open.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioAutoUltrawideValue] = "16:9",
        resolution: dsl.Input[shared.Resolution480pTo1080pValue] = "720p",
        duration: dsl.Input[Literal["4", "5", "6", "7", "8", "9", "10", "11", "12"]] = "5",
        camera_fixed: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        generate_audio: dsl.Input[bool] = True,
        image: dsl.Input[ImageRef],
        end_image: dsl.Input[ImageRef] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            duration=duration,
            camera_fixed=camera_fixed,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            generate_audio=generate_audio,
            image=image,
            end_image=end_image,
        )
