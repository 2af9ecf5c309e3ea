class Veo31ReferenceToVideo(dsl.Builder, node_type="fal.image_to_video.Veo31ReferenceToVideo"):
    """
    Generate an eight-second scene around subjects shown in reference images with Google's Veo 3.1: likeness carries over, framing is new, sound included.

    720p to 4K, 16:9 or 9:16.

    Args:
        images: Images to work from, in order; prompts can usually refer to them as first, second and so on.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        auto_fix: Rewords a prompt that the content check would reject and tries again; off lets the request fail instead.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        images: dsl.ListInput[ImageRef],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        duration: dsl.Input[Literal["8s"]] = "8s",
        resolution: dsl.Input[shared.Resolution720pTo4kValue] = "720p",
        auto_fix: dsl.Input[bool] = False,
        generate_audio: dsl.Input[bool] = True,
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "4",
    ) -> None:
        super().__init__(
            images=images,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            resolution=resolution,
            auto_fix=auto_fix,
            generate_audio=generate_audio,
            safety_tolerance=safety_tolerance,
        )
