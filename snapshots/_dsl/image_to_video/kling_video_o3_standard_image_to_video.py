class KlingVideoO3StandardImageToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoO3StandardImageToVideo"):
    """
    Animate a start frame with Kling O3 Standard, the lower tier, on request up to an end frame.

    3 to 15 seconds in one shot or several, sound if switched on; Pro and 4K take the same inputs.

    Args:
        prompt: What happens in the video: action, camera, light and mood. Give this or multi_prompt, not both.
        image: Picture that the video opens with. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        end_image: Picture on which the video should end. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        generate_audio: Makes sound to go with the video; off leaves it silent and costs less.
        multi_prompt: Shots in order, each with its prompt and length, for a video of several shots. Takes the place of the prompt.
        shot_type: customize cuts to the shots you list, intelligent lets the model plan them itself.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        image: dsl.FileInput[ImageRef],
        end_image: dsl.FileInput[ImageRef] | None = None,
        duration: dsl.Input[shared.DurationThreeToFifteenValue] = "5",
        generate_audio: dsl.Input[bool] = False,
        multi_prompt: dsl.ListInput[shared.KlingV3MultiPromptElement] | None = None,
        shot_type: dsl.Input[shared.KlingShotTypeValue] = "customize",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            end_image=end_image,
            duration=duration,
            generate_audio=generate_audio,
            multi_prompt=multi_prompt,
            shot_type=shot_type,
        )
