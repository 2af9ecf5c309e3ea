class KlingVideoV3ProImageToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoV3ProImageToVideo"):
    """
    Animate a start picture with speech and sound, with Kling 3.0 Pro.

    Elements of your own, an end picture, several shots and a negative prompt in 3 to 15 seconds; 2.6 Pro ends at 10, O3 Pro has no elements here.

    Args:
        prompt: Action and spoken lines; elements are @Element1, @Element2. Give this or multi_prompt, not both.
        multi_prompt: Shots in order, each with its prompt and length; they divide the video and take the place of the prompt.
        start_image: Picture that the video opens with. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        generate_audio: Makes sound with the picture; off leaves it silent and costs less. Speech is English (in lower case) or Chinese, other languages are turned into English.
        end_image: Picture on which the video should end. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        elements: Characters or objects to bring in, each shown in pictures or in a clip; the prompt calls them @Element1, @Element2.
        shot_type: customize cuts to the shots you list, intelligent lets the model plan them itself.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        cfg_scale: Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        multi_prompt: dsl.ListInput[shared.KlingV3MultiPromptElement] | None = None,
        start_image: dsl.FileInput[ImageRef],
        duration: dsl.Input[shared.DurationThreeToFifteenValue] = "5",
        generate_audio: dsl.Input[bool] = True,
        end_image: dsl.FileInput[ImageRef] | None = None,
        elements: dsl.ListInput[shared.KlingV3ComboElementInput] | None = None,
        shot_type: dsl.Input[shared.KlingShotTypeValue] = "customize",
        negative_prompt: dsl.Input[str] = "blur, distort, and low quality",
        cfg_scale: dsl.Number = 0.5,
    ) -> None:
        super().__init__(
            prompt=prompt,
            multi_prompt=multi_prompt,
            start_image=start_image,
            duration=duration,
            generate_audio=generate_audio,
            end_image=end_image,
            elements=elements,
            shot_type=shot_type,
            negative_prompt=negative_prompt,
            cfg_scale=cfg_scale,
        )
