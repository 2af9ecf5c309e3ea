class KlingVideoO3ProReferenceToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoO3ProReferenceToVideo"):
    """
    Stage characters and objects from your pictures or a clip in a new video, with Kling O3 Pro.

    Elements, style images, start and end frame, several shots and sound in 3 to 15 seconds; 4K takes the same at native 4K.

    Args:
        prompt: The scene in words; call references @Element1 or @Image1. Give this or multi_prompt, not both.
        multi_prompt: Shots in order, each with its prompt and length, for a video of several shots. Takes the place of the prompt.
        start_image: Picture that the video opens with; the references act in it. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        end_image: Picture on which the video should end. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        images: Pictures for look and style; the prompt calls them @Image1, @Image2. Together with the elements they are at most four once a video is used. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        elements: Characters or objects to bring in; the prompt calls them @Element1, @Element2 in order.
        generate_audio: Makes sound to go with the video; off leaves it silent and costs less.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        shot_type: customize cuts to the shots you list, intelligent lets the model plan them itself.
        aspect_ratio: Shape of the video as width to height.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        multi_prompt: dsl.ListInput[shared.KlingV3MultiPromptElement] | None = None,
        start_image: dsl.FileInput[ImageRef] | None = None,
        end_image: dsl.FileInput[ImageRef] | None = None,
        images: dsl.FileListInput[ImageRef] | None = None,
        elements: dsl.ListInput[shared.KlingV3ComboElementInput] | None = None,
        generate_audio: dsl.Input[bool] = False,
        duration: dsl.Input[shared.DurationThreeToFifteenValue] = "5",
        shot_type: dsl.Input[shared.KlingShotTypeValue] = "customize",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "16:9",
    ) -> None:
        super().__init__(
            prompt=prompt,
            multi_prompt=multi_prompt,
            start_image=start_image,
            end_image=end_image,
            images=images,
            elements=elements,
            generate_audio=generate_audio,
            duration=duration,
            shot_type=shot_type,
            aspect_ratio=aspect_ratio,
        )
