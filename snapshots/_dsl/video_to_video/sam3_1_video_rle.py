class Sam3_1VideoRle(dsl.Builder, node_type="fal.video_to_video.Sam3_1VideoRle"):
    """
    fal-ai/sam-3-1/video-rle on fal.ai: its words are not written yet.

    Args:
        video: The source footage that this endpoint works on.
        mask: Image that marks the area to work on, usually white where something may change.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        point_prompts: Points on what is wanted or not wanted.
        box_prompts: Boxes drawn around what should be found or removed.
        apply_mask: Shows what was found by laying the mask over the returned picture or clip.
        boundingbox_zip: Also returns pictures with boxes drawn on every frame, as a zip archive.
        detection_threshold: How sure the model must be; lower finds more and errs more often.
        frame_index: Number of the frame that the point, box or mask belongs to.
    """

    output: dsl.Handle[VideoRef]
    boundingbox_frames_zip: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        mask: dsl.Input[ImageRef] | None = None,
        prompt: dsl.Input[str] = "",
        point_prompts: dsl.ListInput[shared.PointPrompt] | None = None,
        box_prompts: dsl.ListInput[shared.BoxPrompt] | None = None,
        apply_mask: dsl.Input[bool] = False,
        boundingbox_zip: dsl.Input[bool] = False,
        detection_threshold: dsl.Number = 0.5,
        frame_index: dsl.Input[int] = 0,
        max_num_objects: dsl.Input[int] = 16,
    ) -> None:
        super().__init__(
            video=video,
            mask=mask,
            prompt=prompt,
            point_prompts=point_prompts,
            box_prompts=box_prompts,
            apply_mask=apply_mask,
            boundingbox_zip=boundingbox_zip,
            detection_threshold=detection_threshold,
            frame_index=frame_index,
            max_num_objects=max_num_objects,
        )
