class KlingVideoO3StandardTextToVideo(dsl.Builder, node_type="fal.text_to_video.KlingVideoO3StandardTextToVideo"):
    """
    fal-ai/kling-video/o3/standard/text-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        aspect_ratio: Shape of the video as width to height.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        duration: dsl.Input[shared.DurationThreeToFifteenValue] = "5",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
        generate_audio: dsl.Input[bool] = False,
        multi_prompt: dsl.ListInput[shared.KlingV3MultiPromptElement] | None = None,
        shot_type: dsl.Input[shared.KlingShotTypeValue] = "customize",
    ) -> None:
        super().__init__(
            prompt=prompt,
            duration=duration,
            aspect_ratio=aspect_ratio,
            generate_audio=generate_audio,
            multi_prompt=multi_prompt,
            shot_type=shot_type,
        )
