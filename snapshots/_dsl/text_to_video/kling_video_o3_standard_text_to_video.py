class KlingVideoO3StandardTextToVideo(dsl.Builder, node_type="fal.text_to_video.KlingVideoO3StandardTextToVideo"):
    """
    Generate 3 to 15 seconds of video from text with Kling O3 Standard, the lower tier of O3.

    One shot or a list of timed shots, sound if switched on; Pro and 4K take the same inputs.

    Args:
        prompt: What happens in the video: action, camera, light and mood. Needed when multi_prompt gives no shots.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        aspect_ratio: Shape of the video as width to height.
        generate_audio: Makes sound to go with the video; off leaves it silent and costs less.
        multi_prompt: Shots in order, each with its prompt and length, for a video of several shots. Takes the place of the prompt.
        shot_type: customize cuts to the shots you list, intelligent lets the model plan them itself.
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
