class Veo31ExtendVideo(dsl.Builder, node_type="fal.video_to_video.Veo31ExtendVideo"):
    """
    Continue a clip made with Veo by seven seconds, using Google's full Veo 3.1, up to 30 seconds in all.

    Sound included, at 720p, wide or tall; the Fast sibling costs less.

    Args:
        prompt: What happens in the added seconds, following on from the last frame.
        aspect_ratio: Shape of the video as width to height; auto takes that of the clip.
        duration: Length in seconds of the part that is added.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        resolution: Size of the video; 720p is the only one.
        generate_audio: Makes sound to go with the video; off leaves it silent and costs less.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        auto_fix: Rewords a prompt that the content check would reject and tries again; off lets the request fail instead.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        video: A clip made with Veo, wide or tall, in 720p or 1080p.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallValue] = "auto",
        duration: dsl.Input[Literal["7s"]] = "7s",
        negative_prompt: dsl.Input[str] | None = None,
        resolution: dsl.Input[Literal["720p"]] = "720p",
        generate_audio: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        auto_fix: dsl.Input[bool] = False,
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "4",
        video: dsl.FileInput[VideoRef],
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
            video=video,
        )
