class KlingVideoO3ProTextToVideo(dsl.Builder, node_type="fal.text_to_video.KlingVideoO3ProTextToVideo"):
    """
    Generate 3 to 15 seconds of video from text with Kling O3 Pro, with sound if switched on.

    One shot or a list of timed shots; Kling 3.0 Pro has sound on from the start and a negative prompt.

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
