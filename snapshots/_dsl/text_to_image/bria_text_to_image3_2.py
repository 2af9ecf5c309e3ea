class BriaTextToImage3_2(dsl.Builder, node_type="fal.text_to_image.BriaTextToImage3_2"):
    """
    Generate one picture from text with Bria 3.2, trained only on licensed data and good at lettering.

    Shape, guidance and 20 to 50 steps can be set; retired at fal, where FIBO is Bria's later model.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
        aspect_ratio: Shape of the picture as width to height.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        truncate_prompt: Cuts a prompt that is too long instead of refusing it.
        prompt_enhancer: Improves the wording of the prompt before the picture is made; off leaves it untouched.
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
        )
