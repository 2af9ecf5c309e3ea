class Sam3Video(dsl.Builder, node_type="fal.video_to_video.Sam3Video"):
    """
    Segment and track objects through a video with Meta's SAM 3 by naming them, or with points and boxes.

    Returns a video with masks painted on by default plus box overlays; Video-to-RLE gives mask data instead, SAM 2 takes no text.

    Args:
        video: The source footage that this endpoint works on.
        prompt: Names of the things to find and track, separated by commas; not a scene to generate.
        text_prompt: Older name of the prompt, kept so that old requests go on working. Use the prompt instead.
        apply_mask: Shows what was found by laying the mask over the returned picture or clip.
        box_prompts: Boxes drawn around what should be found or removed.
        detection_threshold: How sure the model must be; lower finds more and errs more often.
        point_prompts: Points on what is wanted or not wanted.
    """

    output: dsl.Handle[VideoRef]
    boundingbox_frames_zip: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str] = "",
        text_prompt: dsl.Input[str] | None = None,
        apply_mask: dsl.Input[bool] = True,
        box_prompts: dsl.ListInput[shared.BoxPromptBase] | None = None,
        detection_threshold: dsl.Number = 0.5,
        point_prompts: dsl.ListInput[shared.PointPromptBase] | None = None,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            text_prompt=text_prompt,
            apply_mask=apply_mask,
            box_prompts=box_prompts,
            detection_threshold=detection_threshold,
            point_prompts=point_prompts,
        )
