class KlingVideoO3_4kReferenceToVideo(dsl.Builder, node_type="fal.image_to_video.KlingVideoO3_4kReferenceToVideo"):
    """
    fal-ai/kling-video/o3/4k/reference-to-video on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        start_image: Image to begin with; the in-between frames or the video grow out of it. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        end_image: Image on which the video should end. Left out, the ending is open. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.
        images: Images to work from, in order; prompts can usually refer to them as first, second and so on. Up to 10 MB each, at least 300 px a side each, aspect ratio 0.4 to 2.5 each.
        elements: Figures and things, each with its pictures, that the prompt can call by number.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        aspect_ratio: Shape of the video as width to height.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] | None = None,
        multi_prompt: dsl.ListInput[shared.KlingV3MultiPromptElement] | None = None,
        start_image: dsl.Input[ImageRef] | None = None,
        end_image: dsl.Input[ImageRef] | None = None,
        images: dsl.ListInput[ImageRef] | None = None,
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
