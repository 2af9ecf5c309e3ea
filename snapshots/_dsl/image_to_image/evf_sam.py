class EvfSam(dsl.Builder, node_type="fal.image_to_image.EvfSam"):
    """
    Cut a mask from words with EVF-SAM2: say what to select and, in a second prompt, what to leave out.

    Mask can be grown, blurred, hole-filled or inverted before it comes back.

    Args:
        image: The source image that this endpoint works on.
        prompt: The thing to select, described in words. Not a drawing instruction.
        blur_mask: Softens the mask's edge; a larger odd number blurs wider, zero leaves it sharp.
        expand_mask: Grows the found mask outwards by so many pixels.
        fill_holes: Closes gaps inside the found mask.
        mask_only: Returns just the black and white mask, without the picture.
        negative_prompt: Things to subtract from the selection, described in words.
        revert_mask: Turns background into foreground and the other way round in the mask.
        semantic_type: Marks whole kinds of things, such as body parts or background, instead of single ones.
        use_grounding_dino: Finds the object with GroundingDINO instead of SAM.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        blur_mask: dsl.Input[int] = 0,
        expand_mask: dsl.Input[int] = 0,
        fill_holes: dsl.Input[bool] = False,
        mask_only: dsl.Input[bool] = True,
        negative_prompt: dsl.Input[str] | None = None,
        revert_mask: dsl.Input[bool] = False,
        semantic_type: dsl.Input[bool] = False,
        use_grounding_dino: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            blur_mask=blur_mask,
            expand_mask=expand_mask,
            fill_holes=fill_holes,
            mask_only=mask_only,
            negative_prompt=negative_prompt,
            revert_mask=revert_mask,
            semantic_type=semantic_type,
            use_grounding_dino=use_grounding_dino,
        )
