class EvfSam(dsl.Builder, node_type="fal.image_to_image.EvfSam"):
    """
    Make a mask of what you describe in words with EVF-SAM2.

    A second prompt takes things away from the selection, and the mask can be grown, blurred, filled or inverted; SAM 2 itself reads no text.

    Args:
        prompt: The thing to select, described in words. Not a drawing instruction.
        negative_prompt: Things to subtract from the selection, described in words.
        semantic_type: Marks whole kinds of things, such as body parts or background, instead of single ones.
        image: Picture in which something should be selected.
        mask_only: Returns the black and white mask; off returns the picture with the mask applied.
        use_grounding_dino: Finds the object with GroundingDINO instead of SAM.
        revert_mask: Turns background into foreground and the other way round in the mask.
        blur_mask: Softens the mask's edge; a larger number blurs wider, 0 leaves it sharp. An odd number.
        expand_mask: Grows the found mask outwards by so many pixels.
        fill_holes: Closes gaps inside the found mask.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] | None = None,
        semantic_type: dsl.Input[bool] = False,
        image: dsl.FileInput[ImageRef],
        mask_only: dsl.Input[bool] = True,
        use_grounding_dino: dsl.Input[bool] = False,
        revert_mask: dsl.Input[bool] = False,
        blur_mask: dsl.Input[int] = 0,
        expand_mask: dsl.Input[int] = 0,
        fill_holes: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            semantic_type=semantic_type,
            image=image,
            mask_only=mask_only,
            use_grounding_dino=use_grounding_dino,
            revert_mask=revert_mask,
            blur_mask=blur_mask,
            expand_mask=expand_mask,
            fill_holes=fill_holes,
        )
