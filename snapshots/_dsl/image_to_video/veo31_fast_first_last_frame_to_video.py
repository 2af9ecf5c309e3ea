class Veo31FastFirstLastFrameToVideo(dsl.Builder, node_type="fal.image_to_video.Veo31FastFirstLastFrameToVideo"):
    """
    Generate the shot between two given frames with Google's Veo 3.1 Fast: both are required, sound is optional, 4, 6 or 8 seconds at 720p up to 4K.

    Quicker and cheaper than regular Veo 3.1.

    Args:
        first_frame: Image that the video opens with. Left out, the model invents the opening.
        last_frame: Image that the video closes with. Left out, the model decides how it ends.
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
        first_frame: dsl.Input[ImageRef],
        last_frame: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallValue] = "auto",
        duration: dsl.Input[shared.VeoDurationValue] = "8s",
        resolution: dsl.Input[shared.Resolution720pTo4kValue] = "720p",
        auto_fix: dsl.Input[bool] = False,
        generate_audio: dsl.Input[bool] = True,
        negative_prompt: dsl.Input[str] | None = None,
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "4",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            first_frame=first_frame,
            last_frame=last_frame,
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
