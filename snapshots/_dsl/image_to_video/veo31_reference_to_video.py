class Veo31ReferenceToVideo(dsl.Builder, node_type="fal.image_to_video.Veo31ReferenceToVideo"):
    """
    Generate an eight-second scene with sound around referenced subjects, using full Veo 3.1.

    Likeness carries over, framing is new; 720p to 4K, 16:9 or 9:16. Fast does the same for less.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video; eight seconds is the only one.
        resolution: Size of the video; higher is sharper and takes longer, and 4k costs more.
        generate_audio: Makes sound to go with the video; off leaves it silent and costs less.
        auto_fix: Rewords a prompt that the content check would reject and tries again; off lets the request fail instead.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        images: Pictures of the people, things or places that the video should show.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "16:9",
        duration: dsl.Input[Literal["8s"]] = "8s",
        resolution: dsl.Input[shared.Resolution720pTo4kValue] = "720p",
        generate_audio: dsl.Input[bool] = True,
        auto_fix: dsl.Input[bool] = False,
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "4",
        images: dsl.FileListInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            resolution=resolution,
            generate_audio=generate_audio,
            auto_fix=auto_fix,
            safety_tolerance=safety_tolerance,
            images=images,
        )
