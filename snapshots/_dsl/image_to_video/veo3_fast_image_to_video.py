class Veo3FastImageToVideo(dsl.Builder, node_type="fal.image_to_video.Veo3FastImageToVideo"):
    """
    Animate an image with Google's Veo 3 Fast, the previous generation's quick tier: 4, 6 or 8 seconds, 720p or 1080p, optional native sound.

    Veo 3.1 Fast adds 4K.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height; auto takes it from the image.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        auto_fix: Rewords a prompt that the content check would reject and tries again; off lets the request fail instead.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallValue] = "auto",
        duration: dsl.Input[shared.VeoDurationValue] = "8s",
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "720p",
        auto_fix: dsl.Input[bool] = False,
        generate_audio: dsl.Input[bool] = True,
        negative_prompt: dsl.Input[str] | None = None,
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "4",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            resolution=resolution,
            auto_fix=auto_fix,
            generate_audio=generate_audio,
            negative_prompt=negative_prompt,
            safety_tolerance=safety_tolerance,
            seed=seed,
        )
