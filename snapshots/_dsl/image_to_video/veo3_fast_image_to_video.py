class Veo3FastImageToVideo(dsl.Builder, node_type="fal.image_to_video.Veo3FastImageToVideo"):
    """
    Animate a picture with optional sound, using Google's Veo 3 Fast.

    4, 6 or 8 seconds at 720p or 1080p, other shapes than 16:9 and 9:16 are cropped; Veo 3.1 Fast adds 4K.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height; auto takes it from the image.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        resolution: Size of the video; higher is sharper and takes longer.
        generate_audio: Makes sound to go with the video; off leaves it silent and costs less.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        auto_fix: Rewords a prompt that the content check would reject and tries again; off lets the request fail instead.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        image: The picture to set in motion; best 16:9 or 9:16 and at least 720p, as other shapes are cropped.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallValue] = "auto",
        duration: dsl.Input[shared.VeoDurationValue] = "8s",
        negative_prompt: dsl.Input[str] | None = None,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "720p",
        generate_audio: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        auto_fix: dsl.Input[bool] = False,
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "4",
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            negative_prompt=negative_prompt,
            resolution=resolution,
            generate_audio=generate_audio,
            seed=seed,
            auto_fix=auto_fix,
            safety_tolerance=safety_tolerance,
            image=image,
        )
