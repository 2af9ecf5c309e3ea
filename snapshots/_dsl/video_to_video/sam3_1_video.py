class Sam3_1Video(dsl.Builder, node_type="fal.video_to_video.Sam3_1Video"):
    """
    Mask and follow up to 128 things through a video with Meta's SAM 3.1, by naming them or by points and boxes.

    Returns a video with the masks laid on; many objects are tracked jointly, faster than in SAM 3.

    Args:
        video: Footage in which things should be masked and followed.
        prompt: Names of the things to find and follow, separated by commas, such as person, cloth.
        point_prompts: Points on what is wanted or not wanted.
        box_prompts: Boxes drawn around what should be found or removed.
        apply_mask: Shows what was found by laying the mask over the returned clip.
        video_output_type: Container and codec of the video: X264 plays nearly everywhere, VP9 suits the web, PRORES4444 suits editing, GIF has no sound.
        detection_threshold: How sure the model must be; lower finds more and errs more often.
        max_num_objects: Most things to follow at once; more take longer.
    """

    output: dsl.Handle[VideoRef]
    boundingbox_frames_zip: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        prompt: dsl.Input[str] = "",
        point_prompts: dsl.ListInput[shared.PointPromptBase] | None = None,
        box_prompts: dsl.ListInput[shared.BoxPromptBase] | None = None,
        apply_mask: dsl.Input[bool] = True,
        video_output_type: dsl.Input[Literal["X264 (.mp4)", "VP9 (.webm)"]] = "X264 (.mp4)",
        detection_threshold: dsl.Number = 0.5,
        max_num_objects: dsl.Input[int] = 16,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            point_prompts=point_prompts,
            box_prompts=box_prompts,
            apply_mask=apply_mask,
            video_output_type=video_output_type,
            detection_threshold=detection_threshold,
            max_num_objects=max_num_objects,
        )
