class KlingVideoV3_4kTextToVideo(dsl.Builder, node_type="fal.text_to_video.KlingVideoV3_4kTextToVideo"):
    """
    fal-ai/kling-video/v3/4k/text-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
        aspect_ratio: Shape of the video as width to height.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        duration: dsl.Input[shared.DurationThreeToFifteenValue] = "5",
        multi_prompt: dsl.ListInput[shared.KlingV3MultiPromptElement] | None = None,
        generate_audio: dsl.Input[bool] = True,
        shot_type: dsl.Input[shared.KlingShotTypeValue] = "customize",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
        cfg_scale: dsl.Number = 0.5,
    ) -> None:
        super().__init__(
            prompt=prompt,
            duration=duration,
            multi_prompt=multi_prompt,
            generate_audio=generate_audio,
            shot_type=shot_type,
            aspect_ratio=aspect_ratio,
            negative_prompt=negative_prompt,
            cfg_scale=cfg_scale,
        )
