class Veo31ExtendVideo(dsl.Builder, node_type="fal.video_to_video.Veo31ExtendVideo"):
    """
    Continue a Veo-made video by seven seconds with Google's Veo 3.1, sound included, at 720p, up to 30 seconds in all.

    The source must be wide or tall Veo footage; the Fast sibling is quicker.

    Args:
        video: A clip made with Veo, wide or tall, in 720p or 1080p.
        prompt: What happens in the added seconds, following on from the last frame.
        aspect_ratio: Shape of the video as width to height; an automatic choice follows the input.
        duration: Length in seconds of the part that is added.
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
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallValue] = "auto",
        duration: dsl.Input[Literal["7s"]] = "7s",
        resolution: dsl.Input[Literal["720p"]] = "720p",
        auto_fix: dsl.Input[bool] = False,
        generate_audio: dsl.Input[bool] = True,
        negative_prompt: dsl.Input[str] | None = None,
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "4",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            video=video,
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
