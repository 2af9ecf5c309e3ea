class BriaReimagine32(dsl.Builder, node_type="fal.image_to_image.BriaReimagine32"):
    """
    Generate a new picture that keeps the edges, the depth or both of another, with Bria Reimagine 3.2.

    Each has its own picture and strength; the first Reimagine has one picture and one dial. Retired at fal.

    Args:
        prompt: What the new picture shows within the given edges and depth.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
        aspect_ratio: Shape of the picture as width to height.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        truncate_prompt: Cuts a prompt that is too long instead of refusing it.
        prompt_enhancer: Improves the wording of the prompt before the picture is made; off leaves it untouched.
        depth_image: Depth map whose layout the new picture should keep.
        depth_scale: Weight of the depth map; higher keeps near and far more exactly.
        depth_preprocess: Estimate depth from the depth image first. Turn off when you supply a finished depth map.
        canny_image: Picture whose outlines should reappear in the new one.
        canny_preprocess: Extract edges from the Canny image first. Turn off when you supply a finished edge map.
        canny_scale: Weight of the contours; higher sticks to the lines.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        num_inference_steps: dsl.Input[int] = 30,
        seed: dsl.Input[int] = 5555,
        aspect_ratio: dsl.Input[shared.BriaAspectRatioValue] = "1:1",
        negative_prompt: dsl.Input[
            str
        ] = "Logo,Watermark,Ugly,Morbid,Extra fingers,Poorly drawn hands,Mutation,Blurry,Extra limbs,Gross proportions,Missing arms,Mutated hands,Long neck,Duplicate,Mutilated,Mutilated hands,Poorly drawn face,Deformed,Bad anatomy,Cloned face,Malformed limbs,Missing legs,Too many fingers",
        guidance_scale: dsl.Number = 5.0,
        truncate_prompt: dsl.Input[bool] = True,
        prompt_enhancer: dsl.Input[bool] = True,
        depth_image: dsl.FileInput[ImageRef] | None = None,
        depth_scale: dsl.Number = 0.5,
        depth_preprocess: dsl.Input[bool] = True,
        canny_image: dsl.FileInput[ImageRef] | None = None,
        canny_preprocess: dsl.Input[bool] = True,
        canny_scale: dsl.Number = 0.5,
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_inference_steps=num_inference_steps,
            seed=seed,
            aspect_ratio=aspect_ratio,
            negative_prompt=negative_prompt,
            guidance_scale=guidance_scale,
            truncate_prompt=truncate_prompt,
            prompt_enhancer=prompt_enhancer,
            depth_image=depth_image,
            depth_scale=depth_scale,
            depth_preprocess=depth_preprocess,
            canny_image=canny_image,
            canny_preprocess=canny_preprocess,
            canny_scale=canny_scale,
        )
