class Veo31FirstLastFrameToVideo(dsl.Builder, node_type="fal.image_to_video.Veo31FirstLastFrameToVideo"):
    """
    Generate the passage between a first and a last frame with Google's full Veo 3.1.

    4, 6 or 8 seconds with sound, 720p, 1080p or 4K; Fast does the same for less, Lite in eight seconds only.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height; auto takes it from the image.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        resolution: Size of the video; higher is sharper and takes longer, and 4k costs more.
        generate_audio: Makes sound to go with the video; off leaves it silent and costs less.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        auto_fix: Rewords a prompt that the content check would reject and tries again; off lets the request fail instead.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        first_frame: Picture that the video opens with.
        last_frame: Picture that the video closes with.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallValue] = "auto",
        duration: dsl.Input[shared.VeoDurationValue] = "8s",
        negative_prompt: dsl.Input[str] | None = None,
        resolution: dsl.Input[shared.Resolution720pTo4kValue] = "720p",
        generate_audio: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        auto_fix: dsl.Input[bool] = False,
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "4",
        first_frame: dsl.FileInput[ImageRef],
        last_frame: dsl.FileInput[ImageRef],
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
            first_frame=first_frame,
            last_frame=last_frame,
        )
