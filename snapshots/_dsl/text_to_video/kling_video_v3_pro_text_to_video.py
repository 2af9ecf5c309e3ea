class KlingVideoV3ProTextToVideo(dsl.Builder, node_type="fal.text_to_video.KlingVideoV3ProTextToVideo"):
    """
    Generate 3 to 15 seconds of video with speech and sound from text, with Kling 3.0 Pro.

    One shot or a list of timed shots, with a negative prompt; 2.6 Pro has single shots of 5 or 10 seconds.

    Args:
        prompt: Scene and spoken lines; English speech in lower case. Give this or multi_prompt, not both.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        multi_prompt: Shots in order, each with its prompt and length; they divide the video and take the place of the prompt.
        generate_audio: Makes sound with the picture; off leaves it silent and costs less. Speech is English (in lower case) or Chinese, other languages are turned into English.
        shot_type: customize cuts to the shots you list, intelligent lets the model plan them itself.
        aspect_ratio: Shape of the video as width to height.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
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
